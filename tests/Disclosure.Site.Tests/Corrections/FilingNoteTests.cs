using Disclosure.Model.Editions;

namespace Disclosure.Site.Tests.Corrections;

/// <summary>编报说明: what is published as approved though it does not agree stands on its page as long as it holds.</summary>
public sealed class FilingNoteTests
{
    private const string First = "2025-02-10T10:00:00+08:00";
    private const string Later = "2025-03-10T10:00:00+08:00";
    private const string Note = "编报说明 以下情况在公开前已经核对，按批复原样公开，理由如下。 合计不符。理由：批复的表就是这样。（版次 20250210-1）";

    [Fact]
    public void A_note_on_a_project_stands_on_its_page_with_reason_and_edition_and_in_the_twin()
    {
        var page = NotedDistrict.PageAt(Published(), "projects/101001-001/");

        Assert.Equal(Note, page.ToDocument().QuerySelector("#y2025 [aria-label=编报说明]").Words());
        using var facts = EditionPagesTests.FactsOf(page);
        var note = facts.RootElement.GetProperty("years")[0].GetProperty("notes")[0];
        Assert.Equal(
            ("合计不符", "批复的表就是这样。", "20250210-1"),
            (note.GetProperty("about").GetString(), note.GetProperty("reason").GetString(), note.GetProperty("edition").GetString()));
    }

    [Fact]
    public void The_edition_s_page_says_what_it_is_about()
    {
        var page = NotedDistrict.PageAt(Published(), "editions/20250210-1/").ToDocument();

        Assert.Equal(
            "项目“项目101001-001”（101001-001）2025年绩效目标：合计不符。理由：批复的表就是这样。",
            page.QuerySelector("#notes")!.ParentElement!.QuerySelector("li").Words());
        Assert.DoesNotContain("zhang", page.Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_ends_when_the_record_changes_or_its_unit_s_stage_is_released_again()
    {
        var changed = Published();
        changed.Release(
            Later, ReleaseKind.Correction, new ReleaseScope.OfSurvey(Model.Satisfaction.SurveyId.Parse("2025-101")), "改正",
            (NotedDistrict.ProjectPath, NotedDistrict.Project(2)));
        var again = Published();
        again.Release(
            Later, ReleaseKind.Publication, NotedDistrict.Scope, null,
            ("years/2025/budget/projects/101001-002.yaml", SmallContent.Target("101001-002", 1)));

        Assert.Null(NotedDistrict.PageAt(changed, "projects/101001-001/").ToDocument().QuerySelector("[aria-label=编报说明]"));
        Assert.Null(NotedDistrict.PageAt(again, "projects/101001-001/").ToDocument().QuerySelector("[aria-label=编报说明]"));
        Assert.NotNull(NotedDistrict.PageAt(again, "editions/20250210-1/").ToDocument().QuerySelector("#notes"));
    }

    [Fact]
    public void A_note_stands_again_when_a_rollback_brings_the_record_back()
    {
        var made = Published();
        made.Release(
            Later, ReleaseKind.Correction, new ReleaseScope.OfRecords([]), "改正", (NotedDistrict.ProjectPath, NotedDistrict.Project(2)));
        made.Release(
            "2025-03-11T10:00:00+08:00", ReleaseKind.Rollback,
            new ReleaseScope.OfEdition(new EditionId(new DateOnly(2025, 2, 10), 1)), "恢复",
            (NotedDistrict.ProjectPath, NotedDistrict.Project(1)));

        Assert.Contains(
            "合计不符", NotedDistrict.PageAt(made, "projects/101001-001/").ToDocument().Body.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_what_was_taken_down_no_page_says_what_was_wrong_with_it()
    {
        var made = Published();
        made.Release(
            Later, ReleaseKind.Withdrawal, new ReleaseScope.OfRecords([new PublicPath(NotedDistrict.ProjectPath)]), "依法",
            (NotedDistrict.ProjectPath, null));

        Assert.DoesNotContain("合计不符", NotedDistrict.PageAt(made, "editions/20250210-1/").ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_unit_owes_and_lacks_stands_on_the_unit_s_page()
    {
        var made = NotedDistrict.Made();
        made.Note(First, NotedDistrict.Scope, "units/101001.yaml", "合计不符", (NotedDistrict.ProjectPath, NotedDistrict.Project(1)));

        Assert.Equal(Note, NotedDistrict.PageAt(made, "units/101001/2025/").ToDocument().QuerySelector("#y2025 [aria-label=编报说明]").Words());
        Assert.Null(NotedDistrict.PageAt(made, "projects/101001-001/").ToDocument().QuerySelector("[aria-label=编报说明]"));
    }

    [Theory]
    [InlineData("portal.yaml")]
    [InlineData("years/2025/budget/government.yaml")]
    public void The_government_s_stand_on_the_year_s_page(string path)
    {
        var made = NotedDistrict.Made();
        made.Note(
            First, NotedDistrict.Government, path, "合计不符",
            ("years/2025/budget/government.yaml", SmallContent.Government), (NotedDistrict.ProjectPath, NotedDistrict.Project(1)));

        Assert.Equal(Note, NotedDistrict.PageAt(made, "years/2025/budget/").ToDocument().QuerySelector("[aria-label=编报说明]").Words());
        Assert.Null(NotedDistrict.PageAt(made, "units/101001/2025/").ToDocument().QuerySelector("[aria-label=编报说明]"));
    }

    private static MadeUpHistory Published()
    {
        var made = NotedDistrict.Made();
        made.Note(First, NotedDistrict.Scope, NotedDistrict.ProjectPath, "合计不符", (NotedDistrict.ProjectPath, NotedDistrict.Project(1)));
        return made;
    }
}
