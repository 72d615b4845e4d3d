using System.Globalization;
using System.Text;
using Disclosure.Content.Editions;
using Disclosure.Forms.Attachments;
using Disclosure.Generator.Tests.Commands.Approve;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Acknowledging;
using Disclosure.Model.Editions;
using Disclosure.Publishing.Candidates;
using Microsoft.Extensions.Time.Testing;

namespace Disclosure.Generator.Tests.Commands.Publish;

/// <summary>A small district that publishes by its commands, each by the account of who does it, on a day of the machine's.</summary>
internal sealed class ReleasedDistrict : IDisposable
{
    public const string Preparer = "bianzhi-account";
    public const string Reviewer = "shenhe-account";
    public const string Secrecy = "baomi-account";

    /// <summary>What no file that is published may say but where names are shown.</summary>
    public static readonly string[] OfStaff = ["编某甲", "审某乙", "密某丙", Preparer, Reviewer, Secrecy];

    private readonly TemporaryFolder _public = new();

    public ReleasedDistrict()
    {
        Content.Write(
            "staff.yaml",
            $$"""
            form: staff
            people:
              - {id: p1, name: 编某甲, account: {{Preparer}}, roles: [编制]}
              - {id: p2, name: 审某乙, account: {{Reviewer}}, roles: [审核, 发布]}
              - {id: p3, name: 密某丙, account: {{Secrecy}}, roles: [保密审查]}

            """);
    }

    public ApprovedDistrict Content { get; } = new();

    public string Editions => Path.Combine(Content.FullName, "editions");

    /// <summary>The site that is served.</summary>
    public string Site => Path.Combine(_public.FullName, "public", "current");

    public void Dispose()
    {
        Content.Dispose();
        _public.Dispose();
    }

    public string PageAt(string folder) => File.ReadAllText(Path.Combine(Site, folder, "index.html"));

    public EditionHistory History() => EditionStore.Open(Content.FullName, TimeProvider.System).Read().History!;

    public string ManifestOf(EditionId id) => File.ReadAllText(Path.Combine(Editions, id.ToString(), "manifest.json"));

    /// <summary>The files below the editions and of the served site in which one of some words stands.</summary>
    public IReadOnlyList<string> FilesWith(params string[] words) =>
    [
        .. from folder in new[] { Editions, Site }
           where Directory.Exists(folder)
           from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
           let bytes = File.ReadAllBytes(file)
           where words.Any(word => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) >= 0)
           select Path.GetRelativePath(folder, file),
    ];

    public Task<CommandRun> Run(string day, string account, params string[] args) => CommandRun.Of(
        console => console with { Time = ClockOf(day), Account = account }, [args[0], .. args[1..], "--content", Content.FullName]);

    public async Task Approve(string unit, string document, params string[] more) => Assert.Equal(
        0,
        (await Run(
            "2025-01-25", Preparer,
            [
                "approve", "--year", "2025", "--stage", "budget", "--unit", unit, "--document", document, "--date", "2025-01-24", .. more,
            ])).ExitCode);

    /// <summary>Accepts everything that can be accepted one by one, of a code where one is given, with a public reason.</summary>
    public async Task Acknowledge(string day, string reason, string? code = null)
    {
        var office = ReleaseOffice.Open(Content.FullName, ClockOf(day), readAttachment: AttachmentReader.Read).Office!;
        var ids = office.Findings
            .Where(finding => finding.NeedsAcknowledgement && (code is null || finding.Code == code)
                && (finding.Severity == Severity.Error || finding.Definition.Acknowledging == AcknowledgementNeed.PublicReason))
            .Select(finding => finding.Id.ToString()).Distinct().ToList();
        if (ids.Count > 0)
            Succeeded(await Run(day, Preparer, ["acknowledge", .. ids, "--public", "--reason", reason]));
    }

    /// <summary>Prepares, signs and releases.</summary>
    public async Task<Edition> Release(string day, params string[] scope)
    {
        Succeeded(await Run(day, Preparer, ["publish", .. scope]));
        var id = EditionStore.Open(Content.FullName, TimeProvider.System).Pending().Single().Id.ToString();
        Succeeded(await Run(day, Reviewer, "sign", id));
        Succeeded(await Run(day, Secrecy, "sign", id));
        Succeeded(await Run(day, Reviewer, "release", id, "--output", Path.Combine(_public.FullName, "public")));
        return History().Head!;
    }

    /// <summary>Makes the site again for a day of the machine's.</summary>
    public Task<CommandRun> Refresh(string day) => Run(day, Reviewer, "refresh", "--output", Path.Combine(_public.FullName, "public"));

    public Task<CommandRun> WithdrawAtOnce(string day, string path) => Run(
        day, Preparer, "publish", "--withdraw", "误公开了个人信息", "--basis", "《政府信息公开条例》第十五条", "--at-once", "--record", path,
        "--output", Path.Combine(_public.FullName, "public"));

    public static void Succeeded(CommandRun run) => Assert.True(run.ExitCode == 0, run.All);

    private static FakeTimeProvider ClockOf(string day) =>
        new(DateTimeOffset.Parse($"{day}T12:00:00+08:00", CultureInfo.InvariantCulture));
}
