using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Forms.Matching;

/// <summary>The departments and units that an imported record names.</summary>
internal static class RecordBodies
{
    /// <summary>Their codes.</summary>
    public static IEnumerable<UnitCode> Of(IDisclosureRecord record) => record switch
    {
        ProjectTarget target => [target.Department, target.Unit],
        ProjectSelfEvaluation self => [self.Department, self.Unit],
        UnitTarget target => [target.Unit],
        UnitSelfEvaluation self => [self.Unit],
        Evaluation evaluation => [evaluation.Unit],
        _ => [],
    };
}
