using Disclosure.Model.Acknowledging;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks.Acknowledging;
using Disclosure.Model.Checks.Privacy;
using Disclosure.Model.Checks.Residue;

namespace Disclosure.Model.Checks;

/// <summary>Something wrong, or worth knowing, in what was given: a value, never an exception.</summary>
/// <param name="Definition">The kind, with code, severity, clause and remedy.</param>
/// <param name="Place">Where.</param>
/// <param name="Message">What, in Chinese, with the values it is about.</param>
public sealed record Finding(FindingDefinition Definition, Place Place, string Message)
{
    private readonly string _written = Message;

    /// <summary>
    /// What, in Chinese. Characters that nobody sees are written out, and what is a person's is masked: wherever it is printed, it does
    /// nothing but tell.
    /// </summary>
    public string Message
    {
        get => HiddenCharacters.Shown(MaskedText.Of(_written));
        init => _written = value;
    }

    /// <summary>The fiscal year it is about, where it stands in a record of no year.</summary>
    public FiscalYear? Year { get; init; }

    /// <summary>The stage it is about, where it stands in a record of no stage.</summary>
    public Stage? Stage { get; init; }

    /// <summary>Another place that it is about, such as the row that was there first; nothing where there is none.</summary>
    public Place? Other { get; init; }

    /// <summary>The stable code.</summary>
    public string Code => Definition.Code;

    /// <summary>
    /// What exactly it is about, for its id: a number in a text, two sums. Never printed, as a message masks what is a person's. Where
    /// nothing is named, the message.
    /// </summary>
    public string? Fragment { get; init; }

    /// <summary>The message before anything in it is masked, for putting findings in order. Never printed.</summary>
    internal string Written => _written;

    /// <summary>What exactly it is about: its fragment, or the message before anything in it is masked. Never printed.</summary>
    public string Subject => Fragment ?? HiddenCharacters.Shown(_written);

    /// <summary>
    /// What it is known by where its place is told otherwise: the record that a form makes, or the form, whose it is and the cell, whatever
    /// the file is called. Nothing where its place says it.
    /// </summary>
    public string? KnownAt { get; init; }

    /// <summary>The path of the file in the content folder that it is about, where it is about no record: <c>guide/grades.md</c>.</summary>
    public string? File { get; init; }

    /// <summary>What accepts it; nothing where nobody did.</summary>
    public Acknowledgement? Acknowledged { get; init; }

    /// <summary>What accepted it when it was about something else; nothing where nobody did, or it is accepted.</summary>
    public Acknowledgement? Lapsed { get; init; }

    /// <summary>How bad it is. One that somebody accepted is no more than worth knowing.</summary>
    public Severity Severity => Acknowledged is null ? Definition.Severity : Severity.Info;

    /// <summary>Whether it can be accepted one by one.</summary>
    public bool CanBeAcknowledged => Definition.Acknowledging != AcknowledgementNeed.Impossible;

    /// <summary>Whether it has to be mended or accepted before what it is about is published.</summary>
    public bool NeedsAcknowledgement =>
        Definition.Acknowledging is AcknowledgementNeed.Reason or AcknowledgementNeed.PublicReason && Acknowledged is null;

    /// <summary>What it is called where it is accepted: the same as long as it is about the same.</summary>
    public FindingId Id => FindingId.Of(Code, Path, Subject);

    /// <summary>The place without a line: record and field, file, or form and cell.</summary>
    public string Path => KnownAt ?? (Place.Record is null && File is not null ? File : Place.ToString());
}
