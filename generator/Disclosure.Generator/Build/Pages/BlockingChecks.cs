using Disclosure.Model.Checks;
using Disclosure.Model.Records;

namespace Disclosure.Generator.Build.Pages;

/// <summary>Whether a check holds a record back.</summary>
internal static class BlockingChecks
{
    /// <summary>Whether a check found an error in the record, so that it may not be published.</summary>
    public static bool IsBlocked(this BuildContext context, RecordKey record)
    {
        foreach (var finding in context.ChecksOf(record))
        {
            if (finding.Severity == Severity.Error)
                return true;
        }

        return false;
    }
}
