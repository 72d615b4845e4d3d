using CsCheck;
using Disclosure.Content.Records;
using Disclosure.Model.Portals;
using Disclosure.Model.Publication;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Content.Tests.Publication;

/// <summary>Public forms are what editions hold, so they must be files like any others.</summary>
public class PublicProjectionPropertyTests
{
    private static readonly Gen<RecordSet> Sets = Gen.Select(
        RecordGenerators.Any.Array[1, 6],
        Gen.Int[0, 5],
        Gen.Int[0, 5],
        Pick.From("targetSetting", "mainTasks", "funds", "goal", "items"),
        SetOf);

    [Fact]
    public void A_public_form_is_a_content_file_that_reads_back_without_a_finding() =>
        Sets.Sample(
            records =>
            {
                foreach (var record in PublicProjection.Of(records).All)
                {
                    var text = RecordWriter.Write(record);
                    Assert.Equal(text, RecordWriter.Write(RecordText.ReadWithoutFinding(text)));
                }
            },
            iter: RandomCases.Of(50));

    [Fact]
    public void Projecting_what_was_projected_changes_nothing() =>
        Sets.Sample(
            records =>
            {
                var once = PublicProjection.Of(records);
                Assert.Equal(TextsOf(once), TextsOf(PublicProjection.Of(once)));
            },
            iter: RandomCases.Of(50));

    [Fact]
    public void A_public_form_says_nothing_of_where_it_came_from_or_what_else_was_hidden() =>
        Sets.Sample(
            records =>
            {
                foreach (var record in PublicProjection.Of(records).All.OfType<IApprovedRecord>())
                {
                    Assert.Null(RecordValues.Of(record).Find("source"));
                    Assert.Empty(record.Withheld?.AlsoHides ?? []);
                }
            },
            iter: RandomCases.Of(50));

    private static string[] TextsOf(RecordSet records) => [.. records.All.Select(RecordWriter.Write)];

    // One record of the set hides a field of another, where it can.
    private static RecordSet SetOf(IDisclosureRecord[] records, int hider, int hidden, string field)
    {
        var other = records[hidden % records.Length];
        var hides = new AlsoHidden(RecordKinds.Of(other).PlaceOf(other), field);
        var at = hider % records.Length;
        if (records[at] is PerformanceTable table && at != hidden % records.Length)
            records[at] = table with { Withheld = new Withholding("依据", "理由") { AlsoHides = [hides] } };
        return new RecordSet(DefaultPortal.Settings, records);
    }
}
