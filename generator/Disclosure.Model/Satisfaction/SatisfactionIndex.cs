namespace Disclosure.Model.Satisfaction;

/// <summary>
/// 满意度指数, 0 to 100: the mean of the valid ratings with 非常满意 as 100, 满意 75, 基本满意 50, 不满意 25, 非常不满意 0. It tells apart
/// what 满意率 does not: everybody 基本满意 is a rate of 100 % and an index of 50.
/// </summary>
public static class SatisfactionIndex
{
    /// <summary>How it is computed, for readers.</summary>
    public const string Words = "非常满意计 100 分，满意 75 分，基本满意 50 分，不满意 25 分，非常不满意 0 分，取有效评价的平均数";

    /// <summary>The index, unrounded; nothing where no rating is valid.</summary>
    public static decimal? Of(LevelCounts counts)
    {
        if (counts.Valid == 0)
            return null;
        var sum = (100m * counts.VerySatisfied) + (75m * counts.Satisfied) + (50m * counts.BasicallySatisfied)
            + (25m * counts.Dissatisfied);
        return sum / counts.Valid;
    }
}
