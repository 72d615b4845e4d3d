using Disclosure.Content.Folder;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;

namespace Disclosure.Content.Tests.Editions;

public sealed class PublishingTests : IDisposable
{
    private static readonly string Education = EditionFolder.Unit("101", "教育局");
    private readonly EditionFolder _folder = new();

    [Fact]
    public void Nothing_is_public_before_the_first_release()
    {
        Assert.Empty(_folder.History().Editions);
        Assert.False(Directory.Exists(_folder.Editions));
        var pending = _folder.Prepare(EditionFolder.Draft(("units/101.yaml", Education)));

        Assert.Empty(_folder.Public());
        Assert.Equal("20261129-1", pending.Id.ToString());
        Assert.False(pending.IsSigned);
    }

    [Fact]
    public void What_was_released_is_public_with_the_day_and_who_stood_for_it()
    {
        var edition = _folder.Publish(("units/101.yaml", Education));

        Assert.Equal(edition.Id, _folder.History().Head!.Id);
        Assert.Equal(Education, _folder.Public()["units/101.yaml"]);
        Assert.Equal([EditionFolder.Approver, EditionFolder.Preparer], _folder.History().Head!.Signatures.Select(s => s.Person).Order());
        Assert.Equal(new DateOnly(2026, 11, 29), edition.Day);
        Assert.Empty(_folder.Store().Pending());
    }

    [Fact]
    public void An_edition_is_read_as_a_folder_is_with_the_days_of_publication()
    {
        _folder.Publish(("units/101.yaml", Education));
        var later = EditionFolder.Noon.AddDays(2);
        _folder.Publish(EditionFolder.Draft(("units/101.yaml", EditionFolder.Unit("101", "教育体育局"))), later);
        var reading = _folder.Read();

        Assert.Equal("教育体育局", Assert.Single(reading.Records.Units).Name);
        var days = reading.Records.Publications.Find(reading.Records.Units[0].Key)!;
        Assert.Equal((new DateOnly(2026, 11, 29), new DateOnly(2026, 12, 1)), (days.First, days.Last));
        Assert.Equal(days, ContentReader.Read(_folder.Path).Records.Publications.Find(reading.Records.Units[0].Key));
        Assert.Null(ContentReader.Read(_folder.Path).Records.Publications.Find(RecordKey.ForUnit(UnitCode.Parse("102"))));
    }

    public void Dispose() => _folder.Dispose();
}
