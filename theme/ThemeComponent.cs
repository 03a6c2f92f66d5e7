using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Briefing.Theme;

/// <summary>A component as static pages need it: its markup depends on its parameters alone, and is made at once.</summary>
public abstract class ThemeComponent : ComponentBase
{
    /// <summary>Sets a parameter.</summary>
    /// <param name="name">The parameter's name in the markup.</param>
    /// <param name="value">Of the parameter's type.</param>
    internal abstract void Take(string name, object? value);

    /// <summary>Adds the component's markup.</summary>
    internal void AddTo(RenderTreeBuilder builder) => BuildRenderTree(builder);
}

/// <summary>A page of the site, or a part of many: shows one view.</summary>
public abstract class ThemePage<TView> : ThemeComponent
    where TView : class
{
    /// <summary>What it shows.</summary>
    [Parameter, EditorRequired]
    public TView V { get; set; } = null!;

    internal override void Take(string name, object? value) => V = (TView)value!;
}
