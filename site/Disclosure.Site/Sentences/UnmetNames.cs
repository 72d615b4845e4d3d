using Disclosure.Model.Evaluations;
using Disclosure.Model.Scoring;

namespace Disclosure.Site.Sentences;

/// <summary>The names of the indicators whose targets were not, or not wholly, reached.</summary>
internal static class UnmetNames
{
    /// <summary>The names, in the form's order.</summary>
    /// <param name="self">A self-evaluation that is published.</param>
    /// <param name="score">It recomputed; nothing where it can't be.</param>
    public static IEnumerable<string> Of(SelfEvaluation self, SelfEvaluationScore? score)
    {
        for (var i = 0; i < self.Indicators.Length; i++)
        {
            if (Attainments.Of(self.Indicators[i], score?.Rows[i]).IsUnmet())
                yield return self.Indicators[i].Level3.Trim();
        }
    }
}
