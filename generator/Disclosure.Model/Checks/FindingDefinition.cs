using Disclosure.Model.Checks.Acknowledging;
using Disclosure.Model.Policies;

namespace Disclosure.Model.Checks;

/// <summary>A kind of finding, with its stable code. Every one is documented in <c>generator/FINDINGS.md</c>.</summary>
/// <param name="Code">The stable code, such as <c>DISC2101</c>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Title">What it is about, in a few words.</param>
/// <param name="Remedy">How to mend it.</param>
/// <param name="Clause">The clause of 瀍财〔2021〕54号 that really asks for it; nothing where none does.</param>
/// <param name="PublicNote">The neutral 核对说明 that readers of the page see; nothing where only staff are told.</param>
/// <param name="Law">The article of a law that asks for it, alone or beside the clause; nothing where none does.</param>
public sealed record FindingDefinition(
    string Code, Severity Severity, string Title, string Remedy, Clause? Clause = null, string? PublicNote = null, LawArticle? Law = null)
{
    private readonly AcknowledgementNeed? _acknowledging;

    /// <summary>
    /// Whether staff can accept it one by one, and with what kind of reason. Where nothing is said, what blocks is mended, and what only
    /// warns or is worth knowing may be accepted so that it is listed no more.
    /// </summary>
    public AcknowledgementNeed Acknowledging
    {
        get => _acknowledging ?? (Severity == Severity.Error ? AcknowledgementNeed.Impossible : AcknowledgementNeed.Optional);
        init => _acknowledging = value;
    }

    /// <summary>What it is founded on, in full: <c>瀍财〔2021〕54号第（十一）条、《预算法》第十四条</c>; empty where on neither.</summary>
    public string Basis => string.Join("、", new[] { Clause?.CitedInFull(), Law?.ToString() }.OfType<string>());
}
