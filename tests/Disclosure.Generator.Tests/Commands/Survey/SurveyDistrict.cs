using Disclosure.Generator.Commands;

namespace Disclosure.Generator.Tests.Commands.Survey;

/// <summary>A content folder with a unit that serves the public and one that does not, and their projects of 2025.</summary>
internal sealed class SurveyDistrict : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SurveyDistrict()
    {
        _folder.Write("units/101.yaml", Unit("101", "示例区住建局", servesPublic: true));
        _folder.Write("units/102.yaml", Unit("102", "示例区审计局", servesPublic: false));
        _folder.Write("years/2025/budget/projects/101-001.yaml", Target("101-001", "101", "小区改造", "小区居民满意度"));
        _folder.Write("years/2025/budget/projects/101-002.yaml", Target("101-002", "101", "内部培训", null));
        _folder.Write("years/2025/budget/projects/102-001.yaml", Target("102-001", "102", "审计", "被审计单位满意度"));
        _folder.Write(
            "years/2025/budget/units/101.yaml",
            "form: unit-target\nunit: \"101\"\nyear: 2025\ngoal: {expected: 改善居住条件}\nindicators:\n"
            + "  - {level1: 服务对象满意度, level3: 群众满意度, target: ≥90%, weight: 10}\n");
    }

    public string FullName => _folder.FullName;

    public string this[string path] => _folder[path];

    public void Dispose() => _folder.Dispose();

    public string Read(string path) => File.ReadAllText(_folder[path]);

    public void Write(string path, string text) => _folder.Write(path, text);

    public Task<CommandRun> Run(params string[] args) => Run(console => console, args);

    public Task<CommandRun> Run(Func<CommandConsole, CommandConsole> set, params string[] args) =>
        CommandRun.Of(set, ["survey", .. args, "--content", FullName]);

    private static string Unit(string code, string name, bool servesPublic) =>
        $"form: unit\ncode: \"{code}\"\nname: {name}\nkind: 部门\nservesPublic: {(servesPublic ? "true" : "false")}\n";

    private static string Target(string code, string unit, string name, string? satisfaction) =>
        $"form: project-target\ncode: \"{code}\"\nyear: 2025\nname: {name}\ndepartment: \"{unit}\"\nunit: \"{unit}\"\n"
        + "budgetKind: 一般公共预算\nkind: 项目\ngoal: {expected: 完成}\nindicators:\n"
        + "  - {level1: 产出指标, level2: 数量指标, level3: 数量, target: ≥1个, weight: 80}\n"
        + (satisfaction is null ? "" : $"  - {{level1: 满意度指标, level2: 服务对象满意度指标, level3: {satisfaction}, target: ≥90%, weight: 10}}\n");
}
