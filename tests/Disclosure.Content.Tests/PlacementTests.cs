using Disclosure.Model.Checks;
using Disclosure.Model.Codes;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;

namespace Disclosure.Content.Tests;

public class PlacementTests
{
    private const string Target = """
        form: unit-target
        unit: "101"
        year: 2025
        goal:
          expected: 甲
        indicators:
          - {level1: 产出指标, level3: 数量, target: 1个}
          - {level1: 产出指标, level3: 质量, target: 2个}

        """;

    private static readonly RecordKey Key =
        RecordKey.ForUnit(RecordKind.UnitTarget, new Model.Calendar.FiscalYear(2025), UnitCode.Parse("101"));

    [Theory]
    [InlineData("years/2025/budget/units/102.yaml", "DISC1022", "文件名应为“101.yaml”，与记录里的编码一致。")]
    [InlineData("years/2025/budget/units/101.yml", "DISC1022", "文件名应为“101.yaml”，与记录里的编码一致。")]
    [InlineData("years/2024/budget/units/101.yaml", "DISC1023", "文件在 2024 年的目录，记录的年度是 2025。")]
    [InlineData("years/2025/accounts/units/101.yaml", "DISC1024", "这条记录应放在“years/2025/budget/units/101.yaml”。")]
    [InlineData("101.yaml", "DISC1024", "这条记录应放在“years/2025/budget/units/101.yaml”。")]
    public void A_record_must_lie_where_its_form_year_and_code_say(string path, string code, string message)
    {
        using var folder = new SmallFolder();
        folder.With(path, Target);

        Assert.Equal([$"{code} {path}:1 {message}"], folder.Findings());
        Assert.Single(folder.Read().Records.UnitTargets);
    }

    [Theory]
    [InlineData("\"103-A&B<1>\"", false)]
    [InlineData("", true)]
    public void A_project_code_that_cannot_be_read_makes_no_record_of_the_unit_as_a_whole(string code, bool isRead)
    {
        using var folder = new SmallFolder();
        var name = isRead ? "103" : "103-001";
        folder.With(
            $"years/2025/process/exits/{name}.yaml",
            $"form: exit\nproject: {code}\nunit: \"103\"\nyear: 2025\nkind: 中途停止\noffice: 财政局\nreason: 停止\n");

        Assert.Equal(isRead ? [] : ["DISC1016"], folder.Findings().Select(finding => finding[..8]));
        Assert.Equal(isRead ? 1 : 0, folder.Read().Records.Process.Exits.Length);
    }

    [Fact]
    public void Two_files_with_one_record_are_told_with_both_names_and_the_first_counts()
    {
        using var folder = new SmallFolder();
        folder.With("years/2025/budget/units/101.yaml", Target)
            .With("years/2025/budget/units/101-copy.yaml", Target.Replace("甲", "乙", StringComparison.Ordinal));

        Assert.Contains(
            "DISC1021 years/2025/budget/units/101.yaml:1 与“years/2025/budget/units/101-copy.yaml”是同一条记录，这一份没有采用。",
            folder.Findings());
        Assert.Equal("乙", Assert.Single(folder.Read().Records.UnitTargets).Goal.Expected);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("year", 3)]
    [InlineData("goal.expected", 5)]
    [InlineData("indicators", 6)]
    [InlineData("indicators[1].target", 8)]
    [InlineData("indicators[1].result.score", 8)]
    [InlineData("goal.actual", 4)]
    [InlineData("indicators[9]", 6)]
    [InlineData("total", 1)]
    public void A_place_in_a_record_is_found_in_its_file_as_near_as_it_is_written(string path, int line)
    {
        using var folder = new SmallFolder();
        folder.With("years/2025/budget/units/101.yaml", Target);

        Assert.Equal($"{folder.FullName}/years/2025/budget/units/101.yaml:{line}", folder.Read().Locate(Place.In(Key, path)));
    }

    [Fact]
    public void A_place_in_words_and_a_record_without_a_file_keep_their_words()
    {
        using var folder = new SmallFolder();

        Assert.Equal("a.xlsx!F12", folder.Read().Locate(Place.At("a.xlsx!F12")));
        Assert.Equal("UnitTarget/2025/101 total", folder.Read().Locate(Place.In(Key, "total")));
    }
}
