using Disclosure.Model.Checks;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.TargetReviews;
using Disclosure.Model.Tests.Checks.Process;
using Disclosure.Model.Tests.Publication.Derivations;

namespace Disclosure.Model.Tests.Checks;

public class SecrecyChecksTests
{
    private static readonly string[] Mended = ["targetSetting", "mainTasks[反恐防范和见义勇为]", "mainTasks[保障机构正常运转]"];

    [Fact]
    public void What_can_be_told_blocks_with_the_arithmetic_and_the_remedy_but_not_the_result()
    {
        var finding = Assert.Single(new SecretDepartment().Findings);

        Assert.Equal(("DISC3070", "withheld", Severity.Error), (finding.Code, finding.Place.Path, finding.Severity));
        Assert.Equal(SecretDepartment.Armour.Key, finding.Place.Record);
        Assert.Contains(
            "years/2025/budget/units/119 的 targetSetting.amount 13,740,000.00 元 − 3 个项目合计 10,980,000.00 元", finding.Message,
            StringComparison.Ordinal);
        Assert.All(
            Mended,
            field => Assert.Contains(
                $"{{record: years/2025/budget/units/119, field: \"{field}\"}}", finding.Message, StringComparison.Ordinal));
        Assert.DoesNotContain("2,760,000", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_the_remedy_nothing_is_found() => Assert.Empty(new SecretDepartment { Hides = Mended }.Findings);

    [Fact]
    public void A_figure_in_a_sentence_of_the_department_is_found()
    {
        var department = new SecretDepartment
        {
            Hides = Mended,
            Unit = unit => unit with { Goal = new Goal("维护社会治安。反恐装备投入276万元。") },
        };

        var finding = Assert.Single(department.Findings);
        Assert.Equal("DISC3071", finding.Code);
        Assert.Contains("field: \"goal.expected\"", finding.Message, StringComparison.Ordinal);
        Assert.Empty((department with { Hides = [.. Mended, "goal.expected"] }).Findings);
    }

    [Fact]
    public void A_figure_in_a_row_of_words_is_found_with_the_row_to_hide()
    {
        var department = new SecretDepartment
        {
            Hides = Mended,
            Unit = unit => unit with { Items = [new FormItem("备注", "含反恐装备2,760,000元")] },
        };

        Assert.Contains("field: \"items[备注].text\"", Assert.Single(department.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_may_not_say_the_figure_itself()
    {
        var secret = SecretDepartment.Armour with { Withheld = new Withholding("依据", "276万元的装备涉密") };
        var department = new SecretDepartment { Beside = [secret], Unit = unit => unit with { MainTasks = [], TargetSetting = null } };
        var findings = department.Findings;

        Assert.Equal(("DISC3071", "withheld.reason"), Assert.Single(findings) is { } one ? (one.Code, one.Place.Path) : default);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("mainTasks[没有这一项]")]
    [InlineData("unit")]
    [InlineData("mainTasks[")]
    public void A_field_that_is_not_there_or_cannot_be_hidden_is_refused(string field) =>
        Assert.Contains(new SecretDepartment { Hides = [.. Mended, field] }.Findings, finding => finding.Code == "DISC3072");

    [Fact]
    public void A_record_that_is_not_there_is_refused()
    {
        var secret = SecretDepartment.Armour with
        {
            Withheld = new Withholding("依据", "理由") { AlsoHides = [new AlsoHidden("years/2025/budget/units/999", "targetSetting")] },
        };

        Assert.Contains(new SecretDepartment { Beside = [secret] }.Findings, finding => finding.Code == "DISC3072");
    }

    [Fact]
    public void A_count_that_tells_of_a_project_nobody_may_know_is_found()
    {
        var department = new SecretDepartment { Extent = WithholdingExtent.Existence, Hides = Mended[1..] };

        Assert.Contains(department.Findings, finding => finding.Code == "DISC3073");
        Assert.DoesNotContain((department with { Hides = Mended }).Findings, finding => finding.Code == "DISC3073");
    }

    [Fact]
    public void Its_name_in_another_text_is_found()
    {
        var department = new SecretDepartment
        {
            Extent = WithholdingExtent.Existence,
            Hides = Mended,
            Unit = unit => unit with { Goal = new Goal("推进反恐防爆装备购置。") },
        };

        Assert.Equal("DISC3073", Assert.Single(department.Findings).Code);
    }

    [Fact]
    public void A_text_of_the_process_that_names_an_evaluation_nobody_may_know_is_found()
    {
        var secret = ProcessDistrict.Evaluated with
        {
            Withheld = new Withholding("《政府信息公开条例》第十四条", "涉密") { Extent = WithholdingExtent.Existence },
        };
        var named = ProcessDistrict.Measure(0, measure => measure with { Reason = "按财政重点评价意见暂停" });
        var finding = Assert.Single(ProcessDistrict.With(secret, named), finding => finding.Code == "DISC3073");

        Assert.Equal(secret.Key, finding.Place.Record);
        Assert.Contains("measures[2025-08-05].reason", finding.Message, StringComparison.Ordinal);
        ProcessDistrict.With(secret).SaysNothingOf("DISC3073");
    }

    [Fact]
    public void What_a_withheld_assessment_keeps_is_found_in_words_and_in_amounts_of_the_process()
    {
        var secret = ProcessDistrict.Assessed with
        {
            Requested = ProcessDistrict.Wan(318.74m),
            Assessed = ProcessDistrict.Wan(296.41m),
            Withheld = new Withholding("《政府信息公开条例》第十四条", "涉密"),
        };
        var review = ProcessDistrict.Review with
        {
            Requested = ProcessDistrict.Wan(318.74m),
            Rounds = [ProcessDistrict.Review.Rounds[0] with { Opinion = "按评估核定的296.41万元申报" }, ProcessDistrict.Review.Rounds[1]],
        };
        var found = ProcessDistrict.With(secret, review).Where(finding => finding.Code == "DISC3071").ToList();

        Assert.All(found, finding => Assert.Equal(secret.Key, finding.Place.Record));
        Assert.Contains(found, finding => finding.Message.Contains("field: \"requested\"", StringComparison.Ordinal));
        Assert.Contains(found, finding => finding.Message.Contains("field: \"rounds[2024-10-15].opinion\"", StringComparison.Ordinal));
        Assert.Equal(2, found.Count);
    }

    [Fact]
    public void What_the_target_says_in_public_is_no_secret_of_a_withheld_assessment() => Assert.DoesNotContain(
        ProcessDistrict.With(ProcessDistrict.Assessed with { Withheld = new Withholding("《政府信息公开条例》第十四条", "涉密") }),
        finding => finding.Code.StartsWith("DISC307", StringComparison.Ordinal));

    [Fact]
    public void What_a_withheld_review_asked_for_is_told_by_the_unit_s_less_the_others()
    {
        var department = new SecretDepartment
        {
            Hides = Mended,
            Beside =
            [
                Asked("119-001", 700) with { Withheld = new Withholding("《政府信息公开条例》第十四条", "涉密") },
                Asked("119-003", 410), Asked(null, 1110),
            ],
        };
        var finding = Assert.Single(department.Findings);

        Assert.Equal(("DISC3070", "119-001"), (finding.Code, finding.Place.Record?.Code));
        Assert.Contains("years/2025/process/reviews/119", finding.Message, StringComparison.Ordinal);
    }

    private static TargetReview Asked(string? project, decimal requested) => new()
    {
        Project = project is null ? null : ProjectCode.Parse(project),
        Unit = SecretDepartment.Department,
        Year = SecretDepartment.Year,
        Requested = SecretDepartment.Wan(requested),
    };

    [Fact]
    public void Where_nothing_is_withheld_nothing_is_looked_for() => Assert.DoesNotContain(
        Checking.DistrictWith(), finding => finding.Code.StartsWith("DISC307", StringComparison.Ordinal));
}
