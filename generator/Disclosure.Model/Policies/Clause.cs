namespace Disclosure.Model.Policies;

/// <summary>
/// A numbered clause of 瀍财〔2021〕54号,（一）to（十九）; the value is its number. What each is about, in short words of our own, and how it is
/// cited is in <see cref="Policy"/>.
/// </summary>
public enum Clause
{
    /// <summary>（一）: policies and projects, by quantity, quality, time, cost and benefit.</summary>
    Projects = 1,

    /// <summary>（二）: departments and units as a whole, in six dimensions.</summary>
    Units,

    /// <summary>
    /// （三）: the government's budget: revenue in keeping with the economy, expenditure by need, standards of living within means.
    /// </summary>
    Government,

    /// <summary>（四）: assessment of great policies and projects before they are decided.</summary>
    PriorAssessment,

    /// <summary>（五）: targets set with the budget, by whoever asks for the money; clear, measured, reasonable.</summary>
    Targets,

    /// <summary>（六）: monitoring of targets and of spending within the year.</summary>
    Monitoring,

    /// <summary>（七）: self-evaluation, evaluation by departments and the bureau, rechecks; true and complete.</summary>
    Evaluation,

    /// <summary>（八）: results are told, faults mended, budgets adjusted.</summary>
    UseOfResults,

    /// <summary>（九）: what to look at in the general public budget, with transfers, debt, PPP and procurement.</summary>
    GeneralPublicBudget,

    /// <summary>（十）: what to look at in the three other budgets.</summary>
    OtherBudgets,

    /// <summary>（十一）: targets are published with the budget, self-evaluations and key evaluations with the final accounts.</summary>
    Disclosure,

    /// <summary>（十二）: third parties and experts.</summary>
    ThirdParties,

    /// <summary>（十三）: information systems, data and methods.</summary>
    Foundations,

    /// <summary>（十四）: who works together.</summary>
    JointWork,

    /// <summary>（十五）: who answers for what.</summary>
    Responsibility,

    /// <summary>（十六）: rules and procedures.</summary>
    Procedures,

    /// <summary>（十七）: indicators and standards.</summary>
    Standards,

    /// <summary>（十八）: assessment of the work itself.</summary>
    Assessment,

    /// <summary>（十九）: supervision, rechecks for truth, and being called to account.</summary>
    Accountability,
}
