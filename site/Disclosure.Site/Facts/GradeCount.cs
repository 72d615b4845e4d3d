using Disclosure.Model.Evaluations;

namespace Disclosure.Site.Facts;

/// <summary>How many projects were graded how, by their approved self-evaluations.</summary>
internal sealed record GradeCount(int Excellent, int Good, int Fair, int Poor)
{
    public int Total => Excellent + Good + Fair + Poor;

    public bool IsEmpty => Total == 0;

    /// <summary>The grades that occur, such as <c>优 5、良 2</c>.</summary>
    public string InWords => string.Join("、", Words());

    public static GradeCount Of(IReadOnlyList<ProjectInYear> projects)
    {
        var (excellent, good, fair, poor) = (0, 0, 0, 0);
        foreach (var project in projects)
        {
            switch (project.PublishedSelf?.Grade)
            {
                case Grade.Excellent: excellent++; break;
                case Grade.Good: good++; break;
                case Grade.Fair: fair++; break;
                case Grade.Poor: poor++; break;
            }
        }

        return new GradeCount(excellent, good, fair, poor);
    }

    private IEnumerable<string> Words()
    {
        if (Excellent > 0)
            yield return $"优 {Excellent}";
        if (Good > 0)
            yield return $"良 {Good}";
        if (Fair > 0)
            yield return $"中 {Fair}";
        if (Poor > 0)
            yield return $"差 {Poor}";
    }
}
