using Briefing.Init;
using Briefing.Yaml;

namespace Briefing.Tests.Workflows;

/// <summary>Rules that hold for what runs on other people's machines.</summary>
public sealed class WorkflowRuleTests
{
    private static readonly string[] Known =
    [
        "./", "owner/briefing@v1", "actions/checkout@v7", "actions/setup-dotnet@v6", "actions/cache@v5", "actions/configure-pages@v6",
        "actions/upload-pages-artifact@v5", "actions/deploy-pages@v5",
    ];

    public static TheoryData<string> Workflows => ["repository", "site"];

    [Fact]
    public void Should_put_no_expression_into_a_script()
    {
        var action = WorkflowFile.Open("action.yml").Action();

        Assert.All(action.Where(step => step.Run is not null), step =>
        {
            Assert.DoesNotContain("${{", step.Run, StringComparison.Ordinal);
            Assert.Equal("bash", step.Shell);
        });
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Should_use_known_actions_only(string name)
    {
        var workflow = Open(name);
        var steps = workflow.Job("build").Concat(workflow.Job("deploy")).Concat(WorkflowFile.Open("action.yml").Action());

        Assert.All(steps.Where(step => step.Uses is not null), step => Assert.Contains(step.Uses, Known));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Should_have_the_least_permissions_and_deploy_one_state_after_the_other(string name)
    {
        var workflow = Open(name).Root;
        var deploy = WorkflowFile.At(workflow, "jobs", "deploy");

        Assert.Equal(["contents: read", "pages: read"], Permissions(workflow));
        Assert.Equal(["id-token: write", "pages: write"], Permissions(deploy));
        Assert.Null(WorkflowFile.At(workflow, "jobs", "build")["permissions"]);
        Assert.Equal("pages", WorkflowFile.Text(WorkflowFile.At(deploy, "concurrency"), "group"));
        Assert.Contains("github.event_name != 'pull_request'", WorkflowFile.Text(deploy, "if"), StringComparison.Ordinal);
        Assert.Contains("github.ref_name == github.event.repository.default_branch", WorkflowFile.Text(deploy, "if"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Permissions(YamlNode.Mapping node) =>
        WorkflowFile.At(node, "permissions").Entries.Select(entry => $"{entry.Key}: {((YamlNode.Scalar)entry.Value).Value}").Order(StringComparer.Ordinal);

    private static WorkflowFile Open(string name) => name == "repository"
        ? WorkflowFile.Open(".github", "workflows", "pages.yml")
        : new(NewSite.Files("ja", "owner/briefing@v1").Single(file => file.Path == ".github/workflows/pages.yml").Text);
}
