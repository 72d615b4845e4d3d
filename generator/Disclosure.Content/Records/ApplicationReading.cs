using Disclosure.Content.Reading;
using Disclosure.Model.Applications;
using Disclosure.Model.Registry;
using F = Disclosure.Model.Fields.ApplicationFields;
using Shared = Disclosure.Model.Fields.ProcessFields;

namespace Disclosure.Content.Records;

/// <summary>评价结果应用.</summary>
internal static class ApplicationReading
{
    /// <summary>Reads a file of the kind.</summary>
    public static RecordReading<ResultApplication> Reading { get; } = new(
        RecordKinds.Application,
        mapping => ProcessReading.Any(mapping, new ResultApplication
        {
            Unit = mapping.Read(Shared.Unit),
            Year = mapping.Read(Shared.Year),
            Subject = mapping.Read(F.Subject),
            AppliedTo = mapping.Read(F.AppliedTo),
            Decision = mapping.Read(F.Decision),
            Cause = mapping.Read(F.Cause),
            Basis = mapping.Read(F.Basis),
            Date = mapping.Read(F.Date),
            Office = mapping.Read(F.Office),
            Before = mapping.Read(F.Before),
            After = mapping.Read(F.After),
            NextProject = mapping.Read(F.NextProject),
            Reason = mapping.Read(F.Reason),
            Document = mapping.Read(F.Document),
        }));
}
