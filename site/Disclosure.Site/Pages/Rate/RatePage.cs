using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Model.Satisfaction;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Site.Pages.Rate;

/// <summary>The page of a survey: a form that needs no script, and on paper a questionnaire.</summary>
public sealed record RatePage : Page
{
    /// <summary>The survey.</summary>
    public required Survey Survey { get; init; }

    /// <summary>Why it can't be answered; nothing where it can.</summary>
    public EmptyState? Closed { get; init; }

    /// <summary>What was rated and where its page is, relative to this one.</summary>
    public required SwitchLink Subject { get; init; }

    /// <summary>That its result came later, or was changed since.</summary>
    public ImmutableArray<CorrectionNote> Corrections { get; init; } = [];

    /// <summary>The period in words.</summary>
    public required string Period { get; init; }

    /// <summary>Where the form is sent: the feedback API, beside the site unless the portal says otherwise.</summary>
    public string Action => Api + "ratings";

    /// <summary>The API's own page with the same form, for large type.</summary>
    public string FormAction => $"{Api}surveys/{Survey.Id}/form";

    /// <summary>The levels, best first, 不清楚 last, as the API names them.</summary>
    public static IReadOnlyList<(string Value, SatisfactionLevel Level)> Levels { get; } =
    [
        ("5", SatisfactionLevel.VerySatisfied), ("4", SatisfactionLevel.Satisfied), ("3", SatisfactionLevel.BasicallySatisfied),
        ("2", SatisfactionLevel.Dissatisfied), ("1", SatisfactionLevel.VeryDissatisfied), ("unknown", SatisfactionLevel.Unknown),
    ];

    private string Api => (Site.Portal.FeedbackApi?.ToString() ?? Root) + "api/";

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Rating;

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => RateSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteString("survey", Survey.Id.Value);
        json.WriteNumber("year", Survey.Year.Number);
        json.WriteString("subject", Survey.Subject);
        json.WriteString("question", Survey.Question.Text);
        json.WriteString("questionVersion", Survey.Question.Version);
        json.WriteString("recipients", Survey.Recipients);
        json.WriteString("opens", Survey.Opens.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("closes", Survey.Closes.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }
}
