namespace Disclosure.Model.Calendar;

/// <summary>What is public of a year of a project's period.</summary>
public enum CycleYearState
{
    /// <summary>There is a target or a self-evaluation.</summary>
    Recorded,

    /// <summary>不予公开: what there is, is withheld.</summary>
    Withheld,

    /// <summary>没有记录: the year has begun, and nothing of it is public.</summary>
    Missing,

    /// <summary>未到年度: the year has not begun.</summary>
    Ahead,
}
