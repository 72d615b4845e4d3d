namespace Disclosure.Model.Policies;

/// <summary>An article of a law or regulation that a rule comes from where no clause of the policy asks for it, or beside one.</summary>
/// <param name="Law">Its short name, without brackets: <c>预算法</c>.</param>
/// <param name="Articles">The article or articles: <c>第五十二条、第八十条</c>.</param>
public sealed record LawArticle(string Law, string Articles)
{
    /// <summary>Budgets and final accounts are published within twenty days, by the bureau and by departments.</summary>
    public static LawArticle TwentyDays { get; } = new("预算法", "第十四条");

    /// <summary>Who approves whose budget and whose final accounts.</summary>
    public static LawArticle WhoApproves { get; } = new("预算法", "第五十二条、第八十条");

    /// <summary>The four budgets.</summary>
    public static LawArticle FourBudgets { get; } = new("预算法", "第五条");

    /// <summary>Publishing is the rule, not publishing the exception.</summary>
    public static LawArticle PublishingIsTheRule { get; } = new("政府信息公开条例", "第五条");

    /// <summary>What an office is to publish of its own accord is published within twenty working days.</summary>
    public static LawArticle TwentyWorkingDays { get; } = new("政府信息公开条例", "第二十六条");

    /// <summary>What is a state secret, or endangers public safety, is not published.</summary>
    public static LawArticle Secrets { get; } = new("政府信息公开条例", "第十四条");

    /// <summary>What harms a person's privacy is not published.</summary>
    public static LawArticle Privacy { get; } = new("政府信息公开条例", "第十五条");

    /// <summary>The articles that findings cite.</summary>
    public static IReadOnlyList<LawArticle> All { get; } =
        [TwentyDays, WhoApproves, FourBudgets, PublishingIsTheRule, TwentyWorkingDays, Secrets, Privacy];

    /// <summary>As a text cites it: <c>《预算法》第十四条</c>.</summary>
    public override string ToString() => $"《{Law}》{Articles}";
}
