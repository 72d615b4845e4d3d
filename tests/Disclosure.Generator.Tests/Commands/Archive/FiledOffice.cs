namespace Disclosure.Generator.Tests.Commands.Archive;

/// <summary>
/// An office with the forms of a department of the demonstration, on a day of January 2026, and three who publish. One figure of a project
/// is withheld; the scan of the approval is not published.
/// </summary>
internal sealed class FiledOffice : IDisposable
{
    /// <summary>What is withheld: a project, and what would give it away.</summary>
    public const string Secret = "中小学教师全员培训";

    /// <summary>What is in the scan of the approval.</summary>
    public const string Scan = "批复原件，不公开";

    private readonly TemporaryFolder _folder = new();

    public FiledOffice()
    {
        const string Projects = "years/2026/budget/projects/";
        foreach (var file in new[] { "units/101.yaml", Projects + "101-002.yaml", Projects + "101-003.yaml" })
            _folder.Write("content/" + file, Repository.Read("content/" + file));
        File.AppendAllText(
            _folder["content/years/2026/budget/projects/101-003.yaml"],
            "withheld: {basis: 《中华人民共和国政府信息公开条例》第十四条, reason: 涉密, extent: 存在}\n");
        _folder.Write(
            "content/portal.yaml",
            "form: portal\ntitle: 公开专栏\nregion: 示例区\npublisher: 示例区财政局\ndemonstrationNotice: 试用，内容虚构。\n"
            + "duties:\n  ended:\n    - {code: \"101\", from: 2026, reason: 机构改革}\n");
        _folder.Write(
            "content/staff.yaml",
            """
            form: staff
            people:
              - {id: p01, name: 张三, account: zhangsan, roles: [编制]}
              - {id: p02, name: 李四, account: lisi, roles: [审核, 发布]}
              - {id: p03, name: 王五, account: wangwu, roles: [保密审查]}

            """);
        _folder.Write("批复.pdf", "%PDF-1.4\n" + Scan);
    }

    public string FullName => _folder.FullName;

    public string this[string path] => _folder[path];

    public void Dispose() => _folder.Dispose();

    public string Write(string path, string text) => _folder.Write(path, text);

    /// <summary>Runs a command under somebody's account.</summary>
    public Task<CommandRun> As(string account, params string[] command) => CommandRun.Of(
        console => console with
        {
            Variable = name => name switch { "DISCLOSURE_DAY" => "2026-01-22", "DISCLOSURE_ACCOUNT" => account, _ => null },
        },
        [.. command, "--content", _folder["content"]]);

    /// <summary>Files an edition into a folder of the office.</summary>
    public Task<CommandRun> Archive(string id, string folder) => As("zhangsan", "archive", id, "-o", _folder[folder]);

    /// <summary>Prepares the department's edition, <c>20260122-2</c>, after the site's own was released.</summary>
    public async Task Prepare()
    {
        string[] ofDepartment = ["--year", "2026", "--stage", "budget", "--unit", "101"];
        await Succeed(
            "zhangsan",
            ["approve", .. ofDepartment, "--document", "示财预〔2026〕2号", "--date", "2026-01-20", "--attachment", _folder["批复.pdf"]]);
        await Succeed("zhangsan", "publish", "--site");
        await Release("20260122-1");
        await Succeed("zhangsan", ["publish", .. ofDepartment]);
    }

    /// <summary>Has an edition signed and released.</summary>
    public async Task Release(string id)
    {
        await Succeed("lisi", "sign", id);
        await Succeed("wangwu", "sign", id);
        await Succeed("lisi", "release", id, "--output", _folder["public"]);
    }

    private async Task Succeed(string account, params string[] command)
    {
        var run = await As(account, command);
        Assert.True(run.ExitCode == 0, run.All);
    }
}
