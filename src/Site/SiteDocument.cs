using Briefing.Pages;

namespace Briefing.Site;

/// <summary>A page with its place in the site.</summary>
/// <param name="Page">What it says.</param>
/// <param name="Address">Its file below the output folder, with forward slashes: <c>documents/a.html</c>.</param>
/// <param name="Title">Its title, or the name of its file where it has none.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="Index">0-based, in <see cref="SiteModel.Documents"/>.</param>
public sealed record SiteDocument(Page Page, string Address, string Title, string Language, int Index);
