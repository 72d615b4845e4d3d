using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;
using Disclosure.Model.Codes;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;
using Disclosure.Publishing.Gate;

namespace Disclosure.Publishing.Tests.Gate;

/// <summary>A withheld amount of 276 万元 is planted in files of a site, in the ways a page could give it away.</summary>
public sealed class WithheldFigureSearchTests : IDisposable
{
    private static readonly ProjectTarget Secret = Project("119-002", "反恐防爆装备购置", 2_760_000m) with
    {
        Withheld = new Withholding("《政府信息公开条例》第十四条", "涉及公共安全"),
    };

    private readonly TemporaryFolder _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("units/119/index.html", "<td class=\"num\">276.00</td>")]
    [InlineData("units/119/index.html", "<p>项目资金比公开的多 276 万元。</p>")]
    [InlineData("units/119/index.json", "{\"total\":2760000}")]
    [InlineData("units/119/tasks.csv", "2025,反恐,2760000.00,0.00\n")]
    [InlineData("units/119/projects/index.html", "2,760,000.00 元")]
    [InlineData("projects/119-002/index.html", "执行率 100%，全年预算数 276.0 万元")]
    [InlineData("years/2025/budget/119/index.html", "<td>276.00</td>")]
    public void A_figure_on_a_page_of_the_project_its_unit_or_department_is_an_error(string file, string text)
    {
        Write(file, "<!doctype html>\n" + text);

        var finding = Assert.Single(Search(Secret));
        Assert.Equal(("DISC3074", Severity.Error), (finding.Code, finding.Severity));
        Assert.Equal(Secret.Key, finding.Place.Record);
        Assert.Equal($"生成的 {file} 第 2 行有它不予公开的数字。", finding.Message);
    }

    [Fact]
    public void The_same_number_elsewhere_is_one_warning_that_names_the_files()
    {
        Write("projects/101-001/index.html", "276.00");
        Write("projects/101-001/funds.csv", "2760000.00");

        var finding = Assert.Single(Search(Secret));
        Assert.Equal(("DISC3075", Severity.Warning), (finding.Code, finding.Severity));
        Assert.Equal("2 个文件里有相同的数字：projects/101-001/funds.csv、projects/101-001/index.html。", finding.Message);
    }

    [Theory]
    [InlineData("1,276.00 276.001 12,760,000 27600000 276个点位 276.5 万元")]
    [InlineData("<p>658.00</p><p>42.00</p>")]
    public void Other_numbers_are_not_found(string text)
    {
        Write("units/119/index.html", text);

        Assert.Empty(Search(Secret));
    }

    [Fact]
    public void A_figure_that_another_project_says_of_itself_is_no_error()
    {
        Write("units/119/index.html", "276.00");

        Assert.Equal("DISC3075", Assert.Single(Search(Secret, Project("119-003", "道路交通安全设施", 2_760_000m))).Code);
    }

    [Fact]
    public void The_name_of_a_project_nobody_may_know_of_is_found_everywhere()
    {
        Write("search/index.json", "[\"反恐防爆装备购置\"]");
        var hidden = Secret with { Withheld = Secret.Withheld! with { Extent = WithholdingExtent.Existence } };

        Assert.Equal(("DISC3073", Severity.Error), Assert.Single(Search(hidden)) is var one ? (one.Code, one.Severity) : default);
        Assert.Empty(Search(Secret));
    }

    [Fact]
    public void Where_nothing_is_withheld_no_file_is_opened() =>
        Assert.Empty(WithheldFigureSearch.Run(Records(Project("119-002", "装备", 2_760_000m)), _site["not there"]));

    [Fact]
    public void What_this_site_publishes_openly_is_not_looked_for()
    {
        Write("units/119/index.html", "276.00");

        Assert.Empty(WithheldFigureSearch.Run(Records(Secret), _site["."], _ => false));
    }

    private static ProjectTarget Project(string code, string name, decimal yuan) => new()
    {
        Code = ProjectCode.Parse(code),
        Year = new FiscalYear(2025),
        Name = name,
        Department = UnitCode.Parse("119"),
        Unit = UnitCode.Parse("119"),
        Funds = new Funds([new FundLine { Kind = FundKind.Total, Budget = Money.FromYuan(yuan) }]),
        Goal = new Goal("完成。"),
        Indicators = [],
    };

    private static RecordSet Records(params ProjectTarget[] targets) => new(DefaultPortal.Settings, targets);

    private ImmutableArray<Finding> Search(params ProjectTarget[] targets) => WithheldFigureSearch.Run(Records(targets), _site["."]);

    private void Write(string file, string text)
    {
        var path = _site[file];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
