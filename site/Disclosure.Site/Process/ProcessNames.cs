using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Site.Facts;

namespace Disclosure.Site.Process;

/// <summary>What records of the process are about, by name.</summary>
internal static class ProcessNames
{
    /// <summary>
    /// The unit's name; the project's by its forms of the year, else as the record says, else by what other years or records say; its code
    /// where nothing tells its name.
    /// </summary>
    public static string NameOf(this RecordSet records, ProcessRecord record)
    {
        if (record.Project is not { } code)
            return records.NameOf(record.Unit);
        if (record.Name is not { } given)
            return records.NameOf(code, record.Year);
        return records.FormNameOf(code, record.Year) ?? records.Names.OfProject(code, given, record.Unit);
    }
}
