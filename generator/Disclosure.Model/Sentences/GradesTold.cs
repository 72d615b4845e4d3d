using Disclosure.Model.Evaluations;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Sentences;

/// <summary>How many projects were graded how.</summary>
/// <param name="Excellent">优.</param>
/// <param name="Good">良.</param>
/// <param name="Fair">中.</param>
/// <param name="Poor">差.</param>
public readonly record struct GradesTold(int Excellent, int Good, int Fair, int Poor)
{
    /// <summary>All that have a grade.</summary>
    public int Total => Excellent + Good + Fair + Poor;

    /// <summary>The grades that occur, such as <c>优 5 个、良 2 个</c>; <c>都是优</c> where all have the same, <c>为优</c> of one.</summary>
    public string InWords
    {
        get
        {
            var occurring = Counts.Where(one => one.Count > 0).ToList();
            return occurring is [var (only, count)]
                ? (count > 1 ? "都是" : "为") + only.Term()
                : string.Join('、', occurring.Select(one => $"{one.Grade.Term()} {one.Count} 个"));
        }
    }

    private (Grade Grade, int Count)[] Counts =>
        [(Grade.Excellent, Excellent), (Grade.Good, Good), (Grade.Fair, Fair), (Grade.Poor, Poor)];
}
