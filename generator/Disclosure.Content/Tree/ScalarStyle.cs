namespace Disclosure.Content.Tree;

/// <summary>How a text is written. A plain one may be a number or nothing; any other is always a text.</summary>
internal enum ScalarStyle : byte
{
    /// <summary>Without quotes.</summary>
    Plain,

    /// <summary>In quotes, or as a block.</summary>
    Quoted,
}
