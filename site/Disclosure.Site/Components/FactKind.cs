namespace Disclosure.Site.Components;

/// <summary>What kind of fact a column of a <see cref="FactTable"/> holds: it decides what a narrow screen shows of a row.</summary>
public enum FactKind
{
    /// <summary>Words: names, reasons, days.</summary>
    Words,

    /// <summary>A grade or a state, which says by itself what it is.</summary>
    State,

    /// <summary>An amount or a share of one.</summary>
    Money,

    /// <summary>Points.</summary>
    Points,

    /// <summary>Any other figure.</summary>
    Figure,

    /// <summary>A way to another page, which a reader must not miss.</summary>
    Link,
}
