using Briefing.Tests.Support;

namespace Briefing.Tests.Workflows;

/// <summary>Carries out a workflow's build job as GitHub's runner does; the actions of others are stood in for.</summary>
internal sealed class WorkflowRun : IDisposable
{
    private readonly Dictionary<string, string> values;
    private readonly Dictionary<string, string> environment;
    private readonly string temporary = Directory.CreateTempSubdirectory("briefing-runner-").FullName;

    /// <param name="workspace">The repository that is published.</param>
    /// <param name="action">The repository that holds the action.</param>
    /// <param name="address">What GitHub Pages gives as the site's address; empty where Pages is not set up.</param>
    public WorkflowRun(string workspace, string action, string address)
    {
        Workspace = workspace;
        values = new(StringComparer.Ordinal) { ["steps.pages.outputs.base_url"] = address, ["runner.os"] = "Linux" };
        environment = new(StringComparer.Ordinal)
        {
            ["CI"] = "true", ["GITHUB_ACTIONS"] = "true", ["GITHUB_WORKSPACE"] = workspace, ["GITHUB_ACTION_PATH"] = action, ["RUNNER_TEMP"] = temporary,
            ["GITHUB_REPOSITORY"] = "someone/repo", ["GITHUB_REF_NAME"] = "main", ["GITHUB_EVENT_NAME"] = "push",
        };
        foreach (var (name, value) in WorkflowFile.Open("action.yml").Inputs())
            values[name] = value;
    }

    public string Workspace { get; }

    public List<string> Log { get; } = [];

    public string Summary { get; private set; } = "";

    /// <summary>The value of an expression, such as <c>steps.build.outputs.output</c>.</summary>
    public string this[string name]
    {
        get => values.GetValueOrDefault(name, "");
        set => values[name] = value;
    }

    /// <summary>All steps of the job, those of the action in its place, until one fails.</summary>
    /// <returns>The exit status of the step that failed; 0 where none did.</returns>
    public int Job(WorkflowFile workflow)
    {
        foreach (var step in workflow.Job("build").SelectMany(step => step.Uses is { } uses && !uses.StartsWith("actions/", StringComparison.Ordinal)
                     ? WorkflowFile.Open("action.yml").Action()
                     : [step]))
        {
            if (step.Run is not null && Run(step) is var status and not 0)
                return status;
        }
        return 0;
    }

    public void Dispose() => Directory.Delete(temporary, recursive: true);

    private int Run(WorkflowFile.Step step)
    {
        var (script, outputs, summary) = (Path.Combine(temporary, "script.sh"), Path.Combine(temporary, "output"), Path.Combine(temporary, "summary.md"));
        File.WriteAllText(script, step.Run);
        File.WriteAllText(outputs, "");
        File.WriteAllText(summary, "");
        var all = new Dictionary<string, string>(environment, StringComparer.Ordinal) { ["GITHUB_OUTPUT"] = outputs, ["GITHUB_STEP_SUMMARY"] = summary };
        foreach (var (name, value) in step.Environment)
            all[name] = WorkflowFile.Fill(value, values);
        var (status, output) = CleanClone.Run(Workspace, all, "bash", "--noprofile", "--norc", "-e", "-o", "pipefail", script);
        Log.Add(output);
        Summary += File.ReadAllText(summary);
        foreach (var line in File.ReadAllLines(outputs))
            values[$"steps.{step.Id}.outputs.{line.Split('=', 2)[0]}"] = line.Split('=', 2)[1];
        return status;
    }
}
