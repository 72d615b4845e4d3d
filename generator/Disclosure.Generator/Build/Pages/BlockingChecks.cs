using Disclosure.Model.Checks;
using Disclosure.Model.Records;

namespace Disclosure.Generator.Build.Pages;

/// <summary>Whether something holds records back from publication.</summary>
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

    /// <summary>Whether any record that overviews count is not approved, so that an overview is a preview as well.</summary>
    public static bool HasUnapproved(this BuildContext context) =>
        context.Records.ProjectTargets.Any(target => !context.IsPublishable(target))
        || context.Records.ProjectSelfEvaluations.Any(self => !context.IsPublishable(self))
        || context.Records.UnitTargets.Any(target => !context.IsPublishable(target))
        || context.Records.UnitSelfEvaluations.Any(self => !context.IsPublishable(self));
}
