using Disclosure.Model.Acknowledging;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Acknowledging;
using Disclosure.Model.Checks.Listing;

namespace Disclosure.Model.Tests.Checks;

public class FindingListingTests
{
    private static readonly Finding Warning = Of(Severity.Warning, "goal", "目标太短");
    private static readonly Finding Blocking = Of(Severity.Error, "goal", "没有目标");
    private static readonly Finding Accepted = Warning with
    {
        Acknowledged = new Acknowledgement(Warning.Id, Warning.Code, Warning.Path, "", "看过", false, "p02", new DateOnly(2025, 1, 20)),
    };

    [Fact]
    public void What_somebody_accepted_is_counted_and_listed_when_asked_for()
    {
        Assert.Equal((false, true), (new FindingListing(false, null).Lists(Accepted), new FindingListing(true, null).Lists(Accepted)));
        Assert.Equal(new UnlistedFindings(1, 0), new FindingListing(false, null).Unlisted([Accepted, Blocking]));
        Assert.Equal("没有列出的：已认可 1 项（用 --all 列出）。", new FindingListing(false, null).Unlisted([Accepted]).ToString());
    }

    [Fact]
    public void What_was_there_the_last_time_is_not_new_and_what_blocks_is_listed_all_the_same()
    {
        var listing = new FindingListing(false, SeenFindings.None.WithContent([Warning, Blocking]));

        Assert.Equal((false, true), (listing.Lists(Warning), listing.Lists(Blocking)));
        Assert.Equal(new UnlistedFindings(0, 1), listing.Unlisted([Warning, Blocking]));
        Assert.True(listing.Lists(Of(Severity.Warning, "goal", "目标更短")));
        Assert.True(listing.Lists(Of(Severity.Warning, "name", "目标太短")));
    }

    [Fact]
    public void Remembering_the_content_leaves_the_forms_and_remembering_a_form_leaves_the_content_and_other_forms()
    {
        Finding InForm(string owner, string cell) =>
            Of(Severity.Warning, "", "读不懂") with { KnownAt = FormPlace.Of("project-target", owner, cell) };

        var first = SeenFindings.None.WithForms([InForm("甲", "B2"), InForm("甲", "B3")]).WithForms([InForm("乙", "B2")])
            .WithContent([Warning]);
        var again = first.WithForms([InForm("甲", "B3")]).WithContent([Blocking]);

        Assert.Equal(
            [$"{TestRecords.Target.Key} goal", "报表/project-target/乙 B2", "报表/project-target/甲 B3"], again.Rows.Select(row => row.Path));
        Assert.True(again.Has(Blocking));
        Assert.False(again.Has(Warning));
    }

    private static Finding Of(Severity severity, string path, string message) => new(
        new FindingDefinition("DISC0001", severity, "试", "改"), Place.In(TestRecords.Target.Key, path), message);
}
