import { createContext, createElement, Fragment } from 'preact';
import { useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { jsx, jsxs } from 'preact/jsx-runtime';

/**
 * What the reading view's script draws with: two copies of Preact cannot draw in one tree. Named one by one, since all of it would weigh
 * more; a test knows what the view imports.
 */
export const SHARED_PREACT = {
  createContext,
  createElement,
  Fragment,
  jsx,
  jsxs,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
};
