using System.Text.Json.Nodes;
using Disclosure.Model.Fields.Kinds;

namespace Disclosure.Model.Fields.Shapes;

/// <summary>
/// How a kind of value is spelt: the one description that reading, writing and schemas follow. A <see cref="ScalarShape{T}"/>,
/// a <see cref="RowShape{T}"/> or a <see cref="ListShape{T}"/>.
/// </summary>
public abstract class Shape<T> : IShape
{
    /// <inheritdoc/>
    public virtual IReadOnlyList<IField>? Fields => null;

    /// <inheritdoc/>
    public virtual IShape? Items => null;

    /// <inheritdoc/>
    public abstract string Expected { get; }

    /// <inheritdoc/>
    public virtual string? Example => null;

    /// <summary>This shape where its values are one text; else nothing.</summary>
    public virtual ScalarShape<T>? AsScalar => null;

    /// <summary>Writes a value.</summary>
    public abstract void Write(T value, IValueWriter writer);

    /// <inheritdoc/>
    public abstract JsonObject ToSchema(Spelling spelling);
}
