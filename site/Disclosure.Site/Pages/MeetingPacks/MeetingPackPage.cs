using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Disclosure.Model.Calendar;
using Disclosure.Model.Questions;
using Disclosure.Site.Components;
using Disclosure.Site.Invitations;
using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Site.Pages.MeetingPacks;

/// <summary>
/// 代表审议材料: a unit's year on a few sheets of paper, for a meeting of deputies. It has the most important of what the year's page has,
/// and the questions that its figures raise.
/// </summary>
public sealed record MeetingPackPage : Page
{
    /// <summary>The unit's code.</summary>
    public required string Code { get; init; }

    /// <summary>The year's page, which has all of it.</summary>
    public required SwitchLink YearLink { get; init; }

    /// <summary>The day the states are told for.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Leads to this page; nothing where the site's address is not known.</summary>
    public QrSymbol? Qr { get; init; }

    /// <summary>The parts, in their order; each says why where it has nothing.</summary>
    public required ImmutableArray<PackPart> Parts { get; init; }

    /// <summary>The questions that are printed.</summary>
    public required ImmutableArray<MeetingQuestion> Questions { get; init; }

    /// <summary>How many more there are.</summary>
    public required int MoreQuestions { get; init; }

    /// <summary>What stands at the foot of every sheet.</summary>
    public string Foot => string.Join('　', new[]
    {
        Title,
        Edition is { } edition ? $"版次 {edition.Id}（{edition.Day.InChinese()}）" : IsPreview ? "预览，不得公开" : null,
        $"截至 {AsOf.InChinese()}",
        Address ?? Path,
    }.OfType<string>());

    /// <inheritdoc/>
    public override bool HasContents => false;

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Units;

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => MeetingPackSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteString("code", Code);
        json.WriteString("asOf", AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (Edition is { } edition)
            json.WriteString("edition", edition.Id.ToString());
        json.WriteStartArray("questions");
        foreach (var question in Questions)
        {
            json.WriteStartObject();
            json.WriteString("rule", question.Rule);
            json.WriteString("subject", question.Subject);
            json.WriteString("text", question.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
