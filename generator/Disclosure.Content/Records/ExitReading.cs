using Disclosure.Content.Reading;
using Disclosure.Model.Exits;
using Disclosure.Model.Registry;
using F = Disclosure.Model.Fields.ExitFields;
using Shared = Disclosure.Model.Fields.ProcessFields;

namespace Disclosure.Content.Records;

/// <summary>An entry of the 退出清单.</summary>
internal static class ExitReading
{
    /// <summary>Reads a file of the kind.</summary>
    public static RecordReading<ProjectExit> Reading { get; } = new(
        RecordKinds.Exit,
        mapping => ProcessReading.Any(mapping, new ProjectExit
        {
            Unit = mapping.Read(Shared.Unit),
            Year = mapping.Read(Shared.Year),
            Kind = mapping.Read(F.Kind),
            Date = mapping.Read(F.Date),
            Office = mapping.Read(F.Office),
            Reason = mapping.Read(F.Reason),
            Unspent = mapping.Read(F.Unspent),
            Recovered = mapping.Read(F.Recovered),
            Destination = mapping.Read(F.Destination),
        }));
}
