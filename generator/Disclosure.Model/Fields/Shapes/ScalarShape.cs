using System.Diagnostics.CodeAnalysis;

namespace Disclosure.Model.Fields.Shapes;

/// <summary>A value that is one text in content files.</summary>
/// <param name="mistake">What it is when the text can't be read.</param>
/// <param name="expected">What should stand there, in Chinese.</param>
/// <param name="example">A value, as content spells it.</param>
public abstract class ScalarShape<T>(Mistake mistake, string expected, string example) : Shape<T>
{
    /// <summary>What it is when the text can't be read.</summary>
    public Mistake Mistake => mistake;

    /// <inheritdoc/>
    public override string Expected => expected;

    /// <inheritdoc/>
    public override string Example => example;

    /// <inheritdoc/>
    public override ScalarShape<T> AsScalar => this;

    /// <summary>Reads the value in <paramref name="text"/>.</summary>
    public abstract bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T value);

    /// <summary>
    /// What is wrong with a text that looks right to people, in Chinese and without a full stop; nothing where there is no more to say
    /// than what should stand there.
    /// </summary>
    public virtual string? FaultIn(string text) => null;

    /// <summary>The one text that stands for <paramref name="value"/> in content.</summary>
    public abstract string Format(T value);
}
