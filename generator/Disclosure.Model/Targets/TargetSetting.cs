using Disclosure.Model.Amounts;

namespace Disclosure.Model.Targets;

/// <summary>The 绩效目标设置情况 sentence of a department's budget: how many projects got targets, over how much money.</summary>
/// <param name="Sentence">The sentence as published.</param>
/// <param name="Units">Number of budget units.</param>
/// <param name="Projects">Number of projects with targets.</param>
/// <param name="Amount">The money they cover.</param>
public sealed record TargetSetting(string Sentence, int? Units, int Projects, Money Amount);
