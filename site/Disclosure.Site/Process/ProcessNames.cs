using Disclosure.Model.Codes;
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
        var name = records.NameOf(code, record.Year);
        if (name != code.Value)
            return name;
        return record.Name is { } given ? records.Names.OfProject(code, given, record.Unit) : OfOthers(records, code);
    }

    private static string OfOthers(RecordSet records, ProjectCode code)
    {
        for (var i = records.Years.Length - 1; i >= 0; i--)
        {
            var name = records.NameOf(code, records.Years[i]);
            if (name != code.Value)
                return name;
        }

        return records.Process.Of(code).LastOrDefault(record => record.Name is not null) is { } named
            ? records.Names.OfProject(code, named.Name!, named.Unit)
            : code.Value;
    }
}
