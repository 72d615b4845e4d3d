namespace Disclosure.Model.Checks.Form;

/// <summary>What is withheld says by which law and why.</summary>
internal static class WithholdingCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Withheld is not { } withheld)
            return;
        if (string.IsNullOrWhiteSpace(withheld.Basis))
            findings.Add(FormFindings.WithholdingBasisMissing, "withheld.basis", "标为不予公开，但没有写明法律依据。");
        if (string.IsNullOrWhiteSpace(withheld.Reason))
            findings.Add(FormFindings.WithholdingBasisMissing, "withheld.reason", "标为不予公开，但没有写明理由。");
    }
}
