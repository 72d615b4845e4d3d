namespace Disclosure.Model.Editions;

/// <summary>Why something was taken down, and on what legal basis, as the edition that did it says in one text.</summary>
/// <param name="Reason">Why, in words for the public, without a full stop at the end.</param>
/// <param name="Basis">The legal basis; nothing where the text names none.</param>
public sealed record WithdrawalReason(string Reason, string? Basis)
{
    private const string BasisMark = "。依据：";

    /// <summary>Reads what <see cref="ToString"/> wrote; a text without a basis is all reason.</summary>
    public static WithdrawalReason Parse(string? text)
    {
        var whole = (text ?? "").TrimEnd('。');
        return whole.IndexOf(BasisMark, StringComparison.Ordinal) is >= 0 and var at
            ? new WithdrawalReason(whole[..at], whole[(at + BasisMark.Length)..])
            : new WithdrawalReason(whole, null);
    }

    /// <summary>The text: <c>涉密。依据：《政府信息公开条例》第十四条。</c></summary>
    public override string ToString() => Reason.TrimEnd('。') + (Basis is { } basis ? BasisMark + basis.TrimEnd('。') : "") + "。";
}
