using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Privacy;
using Disclosure.Publishing.Candidates;

namespace Disclosure.Publishing.Releases;

/// <summary>Reasons and legal bases stand in public for ever: nothing of a person's may be in them.</summary>
internal static class ReasonCheck
{
    /// <summary>What is wrong with a text; nothing where it may be public, or there is none.</summary>
    public static Finding? ObjectionTo(string? text) =>
        text is not null && PersonalDataScan.In(text) is [var first, ..]
            ? new Finding(ReleaseFindings.PersonalReason, Place.At(""), $"{first.Definition.Title}（{first.Definition.Code}）。")
            : null;
}
