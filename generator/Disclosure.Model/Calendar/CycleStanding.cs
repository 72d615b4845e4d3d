namespace Disclosure.Model.Calendar;

/// <summary>Where a project or policy stands in its period.</summary>
public enum CycleStanding
{
    /// <summary>实施中: its period goes on after this year.</summary>
    Running,

    /// <summary>今年到期: its period ends this year.</summary>
    EndsThisYear,

    /// <summary>已到期: its period is over.</summary>
    Expired,

    /// <summary>长期: its period has no end.</summary>
    Open,

    /// <summary>已退出: it ended, or was stopped, before or at its end.</summary>
    Left,

    /// <summary>未写明: no target says how long it runs.</summary>
    NotStated,
}
