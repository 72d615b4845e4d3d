using Disclosure.Content.Editions;
using Disclosure.Content.Sources;
using Disclosure.Publishing.Candidates;

namespace Disclosure.Publishing.Releases;

/// <summary>What would be public after a draft, to be read.</summary>
internal static class DraftSource
{
    public static IContentSource Of(ReleaseOffice office, EditionDraft draft) => new MemorySource(
        office.Published,
        draft.Items.ToDictionary(item => item.Key, item => BytesOf(office, item.Value)),
        office.Store.NextId(),
        office.Day);

    private static ReadOnlyMemory<byte>? BytesOf(ReleaseOffice office, DraftItem item) => item switch
    {
        DraftItem.Content content => content.Bytes,
        DraftItem.Earlier earlier => office.Store.ReadObject(earlier.Id).Content is { } bytes ? bytes : null,
        _ => (ReadOnlyMemory<byte>?)null,
    };
}
