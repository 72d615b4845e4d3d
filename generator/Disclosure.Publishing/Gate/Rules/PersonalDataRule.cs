namespace Disclosure.Publishing.Gate.Rules;

/// <summary>个人信息: nothing of a person's is in what would be public.</summary>
internal static class PersonalDataRule
{
    public static GateCheck Check(GateInput input) =>
        GateCheck.Of("个人信息", input.FindingsInScope.Where(finding => OwnPoint.PersonalData.Contains(finding.Definition)));
}
