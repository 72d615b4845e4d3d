using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Evaluations;

namespace Disclosure.Model.Schemes;

/// <summary>The grades of 财预〔2020〕10号, half-open on the unrounded total.</summary>
public static class StandardGrades
{
    /// <summary>优 [90,100], 良 [80,90), 中 [60,80), 差 [0,60).</summary>
    public static ImmutableArray<GradeBand> Bands { get; } =
    [
        new(new Points(90), Grade.Excellent),
        new(new Points(80), Grade.Good),
        new(new Points(60), Grade.Fair),
        new(new Points(0), Grade.Poor),
    ];
}
