namespace Disclosure.Model.Calendar;

/// <summary>Whether a stage has a result, else the reason why there is none.</summary>
public enum StageState
{
    /// <summary>有结果: there is a result.</summary>
    Done,

    /// <summary>未到期: the day by which it is public has not passed.</summary>
    NotDue,

    /// <summary>不适用: nothing of the kind is asked for.</summary>
    NotApplicable,

    /// <summary>逾期: the day has passed, and it can still be made up for.</summary>
    Overdue,

    /// <summary>缺: it is not there, and no day is to come on which it would be.</summary>
    Missing,

    /// <summary>不予公开: withheld by law, with its basis.</summary>
    Withheld,
}
