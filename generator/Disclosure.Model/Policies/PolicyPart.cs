namespace Disclosure.Model.Policies;

/// <summary>A part of 瀍财〔2021〕54号 that has numbered clauses; the value is its number. Part 一 has none.</summary>
public enum PolicyPart
{
    /// <summary>二: all levels, from projects to the government's budget.</summary>
    Levels = 2,

    /// <summary>三: the whole course of a budget, from decision to the use of results.</summary>
    Course,

    /// <summary>四: all four budgets. Its head names them, no clause does.</summary>
    Budgets,

    /// <summary>五: mechanisms. Its head asks for a platform with which the public takes part.</summary>
    Mechanisms,

    /// <summary>六: responsibility.</summary>
    Responsibility,
}
