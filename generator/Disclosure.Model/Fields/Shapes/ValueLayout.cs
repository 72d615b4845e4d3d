namespace Disclosure.Model.Fields.Shapes;

/// <summary>How a row or list is laid out in a content file.</summary>
public enum ValueLayout
{
    /// <summary>An entry a line.</summary>
    Block,

    /// <summary>All on one line, in braces or brackets.</summary>
    Flow,
}
