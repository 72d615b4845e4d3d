using System.Collections.Immutable;
using Disclosure.Content.Files;
using Disclosure.Content.Folder;
using Disclosure.Content.Records;
using Disclosure.Model.Acknowledging;
using Disclosure.Model.Calendar;

namespace Disclosure.Generator.Commands.Acknowledge;

/// <summary>Changes the registers of what was accepted, all of them in one change of the content folder or none.</summary>
/// <param name="console">The console.</param>
/// <param name="folder">The content folder.</param>
/// <param name="reading">What it says.</param>
internal sealed class AcknowledgementChange(CommandConsole console, DirectoryInfo folder, ContentReading reading)
{
    /// <summary>The registers there are.</summary>
    public ImmutableArray<AcknowledgementRegister> Registers { get; } = [.. reading.Records.All.OfType<AcknowledgementRegister>()];

    /// <summary>The register of a year and stage, empty where there is none yet.</summary>
    public AcknowledgementRegister RegisterOf(FiscalYear? year, Stage? stage) =>
        reading.Records.Find(AcknowledgementRegister.KeyOf(year, stage)) as AcknowledgementRegister
        ?? new AcknowledgementRegister { Year = year, Stage = stage, Rows = [] };

    /// <summary>Writes the registers; one without rows goes. Answers whether it was made; why it was not is said.</summary>
    public bool Write(string reason, IEnumerable<AcknowledgementRegister> registers)
    {
        using var change = ContentChanges.Begin(console, folder, reason);
        if (change is null)
            return false;
        foreach (var register in registers)
        {
            var path = reading.PathOf(register.Key) ?? ContentLayout.PathOf(register);
            if (register.Rows.IsEmpty)
                change.Delete(path, reading.VersionOf(path));
            else
                change.Write(path, RecordWriter.Write(InOrder(register)), reading.VersionOf(path));
        }

        return ContentChanges.Commit(console, change);
    }

    private static AcknowledgementRegister InOrder(AcknowledgementRegister register) => register with
    {
        Rows =
        [
            .. register.Rows.OrderBy(row => row.Path, StringComparer.Ordinal).ThenBy(row => row.Code, StringComparer.Ordinal)
                .ThenBy(row => row.Id),
        ],
    };
}
