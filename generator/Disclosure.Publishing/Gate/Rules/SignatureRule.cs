namespace Disclosure.Publishing.Gate.Rules;

/// <summary>审核和保密审查: two persons and the review for secrecy, which follow when it is prepared.</summary>
internal static class SignatureRule
{
    public static GateCheck Check(GateInput input) =>
        new("审核和保密审查", GateState.Pending, [], $"编制：{input.Preparer.Name}；审核人和保密审查人在准备好以后签署（disclosure sign）。");
}
