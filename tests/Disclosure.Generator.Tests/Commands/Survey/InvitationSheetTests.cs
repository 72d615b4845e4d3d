using System.Text;
using Disclosure.Generator.Satisfaction;
using Disclosure.Generator.Satisfaction.Invitations;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Organisation;
using Disclosure.Model.Portals;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Targets;
using Snapshooter.Xunit;

namespace Disclosure.Generator.Tests.Commands.Survey;

public sealed class InvitationSheetTests
{
    private static readonly Model.Satisfaction.Survey Survey = new()
    {
        Id = SurveyId.Parse("2026-104-001"),
        Year = new FiscalYear(2026),
        Project = ProjectCode.Parse("104-001"),
        Unit = UnitCode.Parse("104"),
        Subject = "城镇老旧小区综合改造",
        UnitName = "示例区住房和城乡建设局",
        Question = StandardQuestion.Current,
        Recipients = "小区居民",
        Opens = new DateOnly(2026, 9, 1),
        Closes = new DateOnly(2026, 12, 31),
    };

    private static readonly InvitationLinks Links = new(SiteAddress.TryParse("https://www.example.gov.cn/jxgk/")!, Survey.Id);

    [Fact]
    public async Task The_sheet_is_as_reviewed() =>
        Snapshot.Match(await Sheet(Survey, ["7K3MX9QD2HTW", "0123456789AB"]), "invitation-sheet");

    [Fact]
    public async Task It_stands_alone_and_asks_nobody_for_anything()
    {
        var html = await Sheet(Survey, ["7K3MX9QD2HTW"]);
        var page = new PrintedSheet(html);

        Assert.Equal(0, page.CountOf("script, link, img, iframe, [src], [href], [onload]"));
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_survey_is_called_never_becomes_markup()
    {
        var survey = Survey with { Subject = "<script>alert(1)</script>", Recipients = "\"><img src=x>" };
        var page = new PrintedSheet(await Sheet(survey, ["7K3MX9QD2HTW"]));

        Assert.Equal("<script>alert(1)</script>", page.TextOf(".slip h2"));
        Assert.Equal(0, page.CountOf("script, img"));
    }

    [Fact]
    public async Task Five_hundred_slips_are_a_few_megabytes_and_all_read()
    {
        var codes = Enumerable.Range(0, 500).Select(i => $"7K3MX9QD{i:0000}").ToList();
        var html = await Sheet(Survey, codes);

        Assert.InRange(Encoding.UTF8.GetByteCount(html), 100_000, 3_000_000);
        Assert.Equal(codes.Select(Links.Of), new PrintedSheet(html).Links);
    }

    private static async Task<string> Sheet(Model.Satisfaction.Survey survey, IEnumerable<string> codes)
    {
        using var output = new MemoryStream();
        await InvitationSheet.Write(output, survey, Links, codes);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
