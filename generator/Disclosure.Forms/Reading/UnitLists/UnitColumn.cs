namespace Disclosure.Forms.Reading.UnitLists;

/// <summary>A column of a list of units.</summary>
internal enum UnitColumn
{
    /// <summary>编码.</summary>
    Code,

    /// <summary>名称.</summary>
    Name,

    /// <summary>简称.</summary>
    ShortNames,

    /// <summary>主管部门.</summary>
    Parent,

    /// <summary>种类: 部门 or 单位.</summary>
    Kind,

    /// <summary>职能.</summary>
    Functions,

    /// <summary>序号 and 备注, of which nothing is made.</summary>
    Beside,
}
