namespace Briefing.Text;

/// <summary>How much a <see cref="Diagnostic"/> matters.</summary>
public enum Severity
{
    /// <summary>Worth a look; never fails a run.</summary>
    Note,

    /// <summary>A person should look; fails a run only where the site asks for it.</summary>
    Warning,

    /// <summary>Content that could not be used; the exit status is 1.</summary>
    Error,
}
