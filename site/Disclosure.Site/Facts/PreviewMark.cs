using Disclosure.Model.Publication;
using Disclosure.Model.Records;
using Disclosure.Site.Components;

namespace Disclosure.Site.Facts;

/// <summary>What a row says of a record that may not be published, so that readers of a preview know which it is.</summary>
internal static class PreviewMark
{
    private static readonly Badge NotApproved = new("未批复", Tone.Caution);
    private static readonly Badge HeldBack = new("预览", Tone.Caution);

    /// <summary>The mark of a row that shows <paramref name="records"/>; nothing where all of them may be published.</summary>
    public static Badge? Of(PageContext context, params ReadOnlySpan<IDisclosureRecord?> records)
    {
        Badge? mark = null;
        foreach (var record in records)
        {
            var state = record is null ? PublicationState.Publishable : context.PublicationOf(record).State;
            if (state == PublicationState.NotApproved)
                return NotApproved;
            if (state == PublicationState.HeldBack)
                mark = HeldBack;
        }

        return mark;
    }
}
